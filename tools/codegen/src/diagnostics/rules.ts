/** What pages, bindings and texts are held to. */

export type Severity = 'error' | 'warning';

/** A rule that the docs are held to. */
export interface Rule {
  readonly severity: Severity;
  /** What the rule asks for, one sentence; the guide has an example of wrong and right for each. */
  readonly summary: string;
}

function error(summary: string): Rule {
  return { severity: 'error', summary };
}

function warning(summary: string): Rule {
  return { severity: 'warning', summary };
}

/** Rules of pages and bindings by name, as it stands in the brackets of a diagnostic. */
export const rules = {
  encoding: error('Pages and bindings are UTF-8, and have never been read as anything else.'),
  'hidden-character': warning('Texts have no characters that no screen shows.'),
  'mdx-syntax': error('An .mdx page is valid MDX.'),
  'too-complex': error('A page nests and marks its text as people do, not as machines can.'),
  'front-matter': error('The front matter is valid YAML.'),
  'unclosed-fence': error('A code fence that is opened is closed.'),
  'no-title': error('A page begins with a heading of the first level.'),
  'no-signature': error('A page has a signature as inline code.'),
  'bad-signature': error(
    'The signature reads `Function Name(Val A, Val B = "") Export`, or the same in Russian.',
  ),
  'several-signatures': error('A page describes one function.'),
  'no-table': error('A function with parameters has a parameter table.'),
  'unknown-column': error('The parameter table has the columns of one of the two layouts.'),
  'broken-table': error('The rows of a table follow one another, below a row of dashes.'),
  'bad-row': error('A row of the parameter table has a cell for each column.'),
  'signature-table': error('Signature and table list the same parameters in the same order.'),
  'required-mismatch': error(
    'A parameter is optional in the table when it has a default in the signature.',
  ),
  'bad-option': error('An option is `--` and lower-case words joined by hyphens.'),
  'duplicate-option': error('An option occurs once in a page.'),
  'duplicate-parameter': error('A parameter occurs once in a page.'),
  'reserved-option': error('Options of the command line itself are not used by pages.'),
  'unknown-type': error('Types are those of the page format.'),
  'bad-default': error('A default fits one of the types of its parameter.'),
  'no-returns': warning('A page says what the function returns.'),
  'no-api-link': error(
    'A function that makes a request links its REST method, or its binding names it.',
  ),
  'several-api-links': error(
    'Where a page links several REST methods its binding says which one is called.',
  ),
  'other-api-link': warning('A page links the REST method that its function calls.'),
  'bad-json': error('A JSON result parses.'),
  'partial-result': warning('A result is shown as a whole, unmasked and as JSON.'),
  'no-result': warning('A page shows the JSON of its result.'),
  'example-option': error('A command in an example uses options of the table only.'),
  'example-required': error('A command in an example gives every required option.'),
  'example-command': error('A command in an example is a command of the page.'),
  'todo-text': error('What a new page leaves to its author is written.'),
  'mixed-alphabet': error('A word is written in one alphabet.'),
  'bad-binding': error('The bindings are valid YAML of the documented form.'),
  'guessed-binding': warning('What was guessed is looked at, and its mark removed.'),
  'reserved-name': error(
    'Names are no words of TypeScript, of every object, of the command line or of the SDK itself.',
  ),
  'missing-binding': error('Every function and every parameter of a page is bound.'),
  'unknown-page': error('A binding names a function that a page describes.'),
  'unknown-option': error('A binding names options that the page has.'),
  'duplicate-field': error('Two parameters do not fill one wire field.'),
  'duplicate-function': error('A function is described once in each language.'),
  'name-differs': warning(
    'The English name of a page and the SDK name are alike, or the binding has it as an alias.',
  ),
  'no-client': error('A function that makes a request has the parameter `--url`.'),
  'duplicate-name': error('A command answers to names of its own.'),
  'languages-differ': error(
    'The pages of one function agree in options, types, required, order and REST method.',
  ),
  'folder-differs': warning('The pages of a function lie in folders of one name.'),
  'unknown-method': warning('A REST method is one that the reference has, where it has the scope.'),
  'deprecated-method': warning('A function calls a REST method that is not deprecated.'),
  'unknown-field': error('A wire field is one that the REST method takes.'),
  'unbound-field': error('Every field that the REST method requires is bound.'),
  'type-mismatch': error('A parameter has a type that its wire field can take.'),
  'result-mismatch': warning('The JSON of a result is what the reference says of the REST method.'),
  'missing-translation': warning('A page exists in both languages.'),
} as const satisfies Record<string, Rule>;

/** Rules of the texts of REST methods, likewise. */
export const textRules = {
  'bad-text': error('Texts are valid YAML of the documented form.'),
  'stale-text': error('A text names a method or a field that the reference has.'),
  'untranslated-text': error('A text stands in both languages.'),
  'text-style': error('A text is short, in one line, and begins and ends as all do.'),
  'same-title': error('Methods of a scope have titles that tell them apart.'),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules | keyof typeof textRules;

export function severityOf(rule: RuleName): Severity {
  return { ...rules, ...textRules }[rule].severity;
}
