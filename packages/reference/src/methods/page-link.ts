const HOSTS = { ru: 'https://apidocs.bitrix24.ru', en: 'https://apidocs.bitrix24.com' } as const;

/** Addresses of a method's official page, by its path in the documentation's repository. */
export function pageLink(page: string): { readonly ru: string; readonly en: string } {
  const path = page.replace(/\.md$/u, '.html');
  return { ru: `${HOSTS.ru}/${path}`, en: `${HOSTS.en}/${path}` };
}
