import type { HandlerMessages } from './handler-messages.ts';

export const handlersInRussian: HandlerMessages = {
  mark: { event: 'событие', placement: 'место встраивания' },
  heading: {
    event: 'Событие',
    placement: 'Место встраивания',
    data: 'Что в data',
    auth: 'Что в auth',
    options: 'Что в PLACEMENT_OPTIONS',
  },
  fact: { offline: 'офлайн', methods: 'методы', names: 'имена' },
  queued: 'исключений в документации нет: event.bind с event_type=offline копит его в очереди',
  neverQueued: 'нет, всегда приходит обработчику',
  and: 'и',
  forOneEntity: (event) => `ещё ${event}_<ID>, для одного объекта`,
  texts: 'Приходит формой: каждое значение — текст. Знак вопроса: есть не в каждом запросе.',
  jsonText: 'Приходит текстом с JSON. Знак вопроса: есть не в каждом запросе.',
  unknownData: 'В документации об этом не сказано.',
};
