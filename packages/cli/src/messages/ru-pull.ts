import type { PullMessages } from './pull-messages.ts';

export const RU_PULL: PullMessages = {
  summary: 'Записать пользовательские поля, смарт-процессы и списки портала как типы TypeScript',
  details: [
    'Портал только читается. В модуле — типы его полей, стадий, видов элементов и списков; файл JSON рядом нужен командной строке: с ним она знает эти поля.',
    '--check ничего не записывает: он показывает, что изменилось на портале, и тогда завершается с кодом 9.',
  ],
  wrongModule: (name) => `--out: ${name} — не модуль TypeScript: имя должно оканчиваться на .ts.`,
  unknownScope: (name, known) => `--scopes: «${name}» здесь нет. Есть: ${known.join(', ')}.`,
  refused: (method, said) => `${method} не отвечает, поэтому эти поля остаются открытыми. ${said}`,
  written: (module, facts, { kinds, fields, lists }) =>
    `${module}, ${facts}: видов элементов — ${kinds}, пользовательских полей — ${fields}, списков — ${lists}`,
  nothingPulled: (facts) =>
    `Сравнивать не с чем: файла ${facts} нет. Сначала выполните pull без --check.`,
  unchanged: (module) => `${module} соответствует порталу.`,
  otherModule: (module) => `~ ${module} не такой, каким его записала бы эта версия`,
  changed: (module) => `На портале не так, как в ${module}: выполните pull ещё раз.`,
};
