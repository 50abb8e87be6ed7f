import type { Context } from '../context/context.ts';
import type { TopicPages } from '../messages/topics/topic-page.ts';
import type { Language } from '../spec/language.ts';
import { TOPIC_NAMES, TOPICS, type Topic } from '../spec/topics.ts';
import { indent, layoutFor, sections, table, type Row } from './layout.ts';

/** The topic that a word names, in either language. */
export function topicOf(word: string): Topic | undefined {
  const wanted = word.toLowerCase();
  return TOPICS.find((topic) => Object.values(TOPIC_NAMES[topic]).includes(wanted));
}

/** Topics as lists of help show them. */
export function topicRows({ language, messages }: Context): readonly Row[] {
  return TOPICS.map((topic) => [TOPIC_NAMES[topic][language], messages.topic[topic]]);
}

/** `oint help environment` */
export async function topicHelp(topic: Topic, context: Context): Promise<string> {
  const { language, messages, shell } = context;
  const layout = layoutFor(shell.stdout, shell.env);
  const pages = await loadTopics(language);
  return sections(
    [
      ['', indent(messages.topic[topic], layout, 0)],
      ...pages[topic].map(
        ({ heading = '', paragraphs = [], rows = [], lines = [] }): [string, readonly string[]] => [
          heading,
          [
            ...paragraphs.flatMap((text) => indent(text, layout, heading === '' ? 0 : 2)),
            ...(paragraphs.length > 0 && rows.length > 0 ? [''] : []),
            ...table(rows, layout),
            ...(lines.length > 0 ? ['', ...lines.map((line) => `  ${line}`)] : []),
          ],
        ],
      ),
    ],
    layout,
  );
}

async function loadTopics(language: Language): Promise<TopicPages> {
  return language === 'ru'
    ? (await import('../messages/topics/ru-topics.ts')).RU_TOPICS
    : (await import('../messages/topics/en-topics.ts')).EN_TOPICS;
}
