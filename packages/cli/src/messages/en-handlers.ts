import type { HandlerMessages } from './handler-messages.ts';

export const handlersInEnglish: HandlerMessages = {
  mark: { event: 'event', placement: 'placement' },
  heading: {
    event: 'Event',
    placement: 'Placement',
    data: 'What data holds',
    auth: 'What auth holds',
    options: 'What PLACEMENT_OPTIONS holds',
  },
  fact: { offline: 'offline', methods: 'methods', names: 'names' },
  queued: 'no exception is documented: event.bind with event_type=offline keeps it in a queue',
  neverQueued: 'no, it is always sent to the handler',
  and: 'and',
  forOneEntity: (event) => `also ${event}_<ID>, for one entity`,
  texts: 'It comes as a form: every value is a text. A question mark: not in every request.',
  jsonText: 'It comes as JSON in a text. A question mark: not in every request.',
  unknownData: 'The documentation does not tell.',
};
