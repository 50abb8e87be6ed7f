import type { Words } from './words.ts';

/** Drive, documents, signatures, sites and knowledge bases. */
export const FILES: Words = [
  ['drive, disk, общий диск, cloud storage, диск, хранилище', 'drive, disk, storage'],
  ['file, document, attachment, файл, документ, вложение', 'file, document'],
  ['folder, directory of files, папка, каталог файлов', 'folder'],
  [
    'contents of a folder, files in a folder, what is in the folder, содержимое папки, файлы в папке, что в папке',
    'inside folder, children',
  ],
  ['trash, bin, recycle bin, корзина', 'trash'],
  [
    'public link, external link, sharing link, share link, публичная ссылка, внешняя ссылка, общая ссылка',
    'external link, public link',
  ],
  [
    'share, give access, give rights, выдай права, выдать права, выдай доступ, grant access, поделиться, поделись, открой доступ, дай доступ, расшарь, предоставь доступ',
    'shares',
  ],
  ['contract, act, pdf, соглашение, договор, акт', 'document, documentgenerator'],
  [
    'document by template, document from a template, pdf from a template, generate, print form, по шаблону, сформировать, сформируй, печатная форма',
    'generates document, documentgenerator',
  ],
  ['numbering, numerator, нумератор, нумерация', 'numerator'],
  [
    'sign, signature, signing, подпись, подписать, подпиши, кэдо, подписание',
    'sign, signing, signed',
  ],
  ['site, website, сайт', 'site'],
  [
    'text on my|the|our landing page, text on a landing page, text on the page, text of the landing page, text of the page, текст на лендинге, текст на странице, текст лендинга, текст страницы',
    'content block, landing block',
  ],
  ['page, landing, landing page, web page, страница, лендинг', 'page, landing'],
  ['block of a page, page block, блок', 'block'],
  [
    'knowledge base, wiki, article, documentation page, регламент, инструкция, база знаний, статья',
    'knowledge base, note',
  ],
  ['numbering, document number, номер документа, нумерация документов', 'numerator'],
  [
    'among files, search files, file search, find a file, search documents, find a document, среди файлов, найди файл, поиск файлов, на диске найти, по содержимому файлов',
    'finds files',
  ],
  [
    'shareable link, link to a file, link to a document, ссылка на файл, ссылка на документ, ссылка на папку',
    'public link',
  ],
  [
    'access to the folder, access to a folder, доступ к папке, доступ на папку, права на папку, share a folder',
    'shares folder user',
  ],
  ['subfolder, sub-folder, nested folder, подпапка, вложенная папка', 'folder inside folder'],
  [
    'file history, previous versions, old version, earlier version, предыдущая версия, старая версия, история файла, версии документа, версии файла',
    'versions file, version file',
  ],
  [
    'my drive, my disk, company drive, shared drive, мой диск, общий диск, диск компании, все диски',
    'storage',
  ],
  [
    'download a contract, download a document, скачать договор, скачать документ, pdf документа, готовый договор',
    'crm document, document',
  ],
  [
    'electronic signature, e-signature, send for signature, sign by employees, на подпись, эп, электронная подпись, кдп, подписать документ',
    'signing, sign, document employees',
  ],
  ['web form, landing form, лендос, лендинг, посадочная', 'page, landing'],
  ['header and footer, page header, footer, шапка, подвал', 'included areas'],
  [
    'start page widget, vibe, main page of the portal, вайб, главная страница портала',
    'start page',
  ],
  [
    'offline the page, unpublish, take down, снять с публикации, сними с публикации, скрой сайт',
    'takes publication',
  ],
  [
    'into the recycle bin, into the trash, to the trash, to the bin, в корзину, переместить в корзину, throw the file, throw away the file, в мусор',
    'moves trash',
  ],
  [
    'empty the trash, empty the recycle bin, permanently delete, delete forever, for good, очисти корзину, очистить корзину диска, навсегда, безвозвратно',
    'deletes good',
  ],
  [
    'download a file, download from drive, скачай файл, скачать с диска, файл с диска, open a file, открыть файл',
    'download file, returns file',
  ],
  [
    'take the site down, site offline, unpublish a site, unpublish a page, снять сайт, сайт с публикации, страницу с публикации',
    'takes site publication, takes page publication',
  ],
  [
    'act of completed work, completion act, акт выполненных работ, waybill, товарная накладная, упд, торг-12',
    'generates crm document',
  ],
  [
    'send the contract, contract to the client, ссылка на договор, договор клиенту',
    'public link crm document, crm document',
  ],
  [
    'business card site, online shop site, сайт-визитка, одностраничник, промо-сайт',
    'creates site, site',
  ],
  [
    'hr documents, personnel documents, кадровые документы, кадровый документ',
    'document employees sign',
  ],
  [
    'page on the site, page of the site, страница на сайте, страницу на сайте, страница сайта, страницы сайта, pages of a site',
    'page, landing',
  ],
  [
    'text on the page, text of a block, block text, content of a block, текст на странице, текст блока, контент блока, поменяй текст на',
    'changes content block, content block',
  ],
  ['numbering of contracts, numbering of documents, нумерация договоров', 'numerators documents'],
  [
    'file attached to a deal, documents of a deal, документы сделки, документы по сделке, договоры по сделке',
    'crm documents',
  ],
  ['knowledge, документация, инструкции, регламенты, справка', 'knowledge base'],
  ['publish a page, опубликуй страницу', 'publishes page'],
  [
    'domain of the site, site address, адрес сайта, ссылка на сайт, домен',
    'public addresses sites',
  ],
  ['form on the site, site block, блок на сайте, раздел страницы', 'block page'],
  [
    'contents of my drive, free space, место на диске, содержимое диска',
    'files folders root storage, storage',
  ],
  [
    'version history, восстановить версию, restore a version, откати файл',
    'restores file version, version file',
  ],
  ['zip, archive of files, архив', 'file, folder'],
  ['group drive, drive of a group, диск группы', 'storages'],
  [
    'download|скачать|скачивание link|url|ссылка|ссылку file|файл|файла',
    'returns file, public link file',
  ],
  [
    'download|скачать|скачай document|act|contract|pdf|документ|акт|договор|кп',
    'crm document, document',
  ],
  [
    'move|relocate|перемести|перенеси|переложи file|document|файл|документ folder|папку|папка',
    'moves file folder',
  ],
  ['region, регион', 'region'],
  ['layout, верстка', 'layout'],
  ['repository, репозиторий', 'repository'],
  [
    'document|contract|act|invoice|договор|документ|акт|счет template|шаблон|шаблону|шаблона generate|create|make|print|создай|сформируй|сгенерируй|распечатай',
    'generates crm document, generates document',
  ],
  [
    'upload|put|save|загрузи|залей|положи|закинь file|document|файл|документ folder|drive|disk|папку|диск',
    'uploads file folder, uploads file storage',
  ],
  [
    'files|documents|contents|файлы|документы|содержимое folder|drive|disk|папка|папке|папки|диск|диска',
    'files folders inside folder, files folders root storage',
  ],
  [
    'public|external|shared|публичная|внешняя|общая link|ссылка|ссылку file|folder|файл|папка',
    'public link file',
  ],
  [
    'version|versions|версия|версию|версии file|document|файла|документа',
    'version file, versions file',
  ],
  [
    'site|page|сайт|страница|страницу publish|public|опубликуй|опубликовать',
    'publishes site, publishes page',
  ],
  [
    'site|page|landing|сайт|страница|страницу|лендинг create|make|build|создай|сделай|построй|собери',
    'creates page, creates site',
  ],
  ['page|страница|страницу copy|clone|duplicate|скопируй|клонируй', 'copies page'],
  ['page|страница|страницу move|перенеси|перемести', 'moves page'],
  ['trash|bin|корзина|корзину folder|папка|папку', 'moves folder trash'],
  ['trash|bin|корзина|корзину file|файл', 'moves file trash'],
  ['restore|recover|восстанови|верни file|файл', 'restores file trash'],
  [
    'article|instruction|page|статья|статью|инструкцию|регламент write|add|create|напиши|добавь|создай',
    'creates document knowledge base',
  ],
  [
    'article|instruction|статья|статью|инструкцию|регламент find|search|найди|поиск',
    'finds documents knowledge bases',
  ],
  [
    'contract|agreement|договор|договора|акт deal|client|сделка|сделке|сделки|клиент',
    'crm document, generates crm document',
  ],
  [
    'save|put|store|upload|сохрани|положи|залей contract|agreement|document|report|договор|документ|отчет drive|disk|cloud|диск|диске|облако',
    'uploads file folder, uploads file storage',
  ],
  [
    'where|find|где|найди file|document|price list|файл|документ|прайс|договор lies|located|лежит|находится',
    'finds files',
  ],
  [
    'let|allow|дай|пусть|разреши see|view|open|посмотреть|видит|открыть folder|папку|папка',
    'shares folder user',
  ],
  [
    'old|previous|earlier|старый|старую|прошлую|предыдущий variant|version|copy|вариант|версию|копию file|document|файла|документа',
    'restores file version',
  ],
  [
    'print|напечатай|распечатай agreement|contract|act|invoice|соглашение|договор|акт|счет',
    'generates crm document',
  ],
  [
    'form|forms|blank|blanks|бланк|бланки|бланков contract|contracts|document|договоров|документов|договора',
    'templates crm documents, templates documents',
  ],
  [
    'employees|staff|workers|сотрудники|работники must|should|sign|должны|подписать|ознакомиться rules|document|order|приказ|правила|документ',
    'sends document employees signing',
  ],
  ['page|страничка|страничку|страница promo|sale|offer|акция|акции|site|сайт', 'creates page'],
  [
    'put|take|bring|запусти|включи site|website|page|сайт|страницу online|live|offline|онлайн',
    'publishes site',
  ],
  ['фотка, картиночка, файлик, документик, табличка, папочка', 'file, image'],
  [
    'line|row|record|строку|строка|запись|строчку list|registry|table|список|реестр|таблицу',
    'element universal list',
  ],
  [
    'registry|register|реестр|журнал contracts|requests|orders|договоров|заявок|приказов',
    'elements universal list',
  ],
  [
    'files|file|документы|файлы posted|shared|sent|uploaded|выложил|отправил|загрузил chat|чат',
    'chat folder drive, files folders inside folder',
  ],
  [
    'find|search|найди|поищи contract|agreement|price|договор|прайс|отчет|презентацию files|drive|disk|файлов|файлах|диске',
    'finds files',
  ],
  [
    'download|скачай|скачать|открой file|document|файл|документ drive|disk|диска|диск',
    'returns file',
  ],
  [
    'make|give|open|сделай|дай|открой file|folder|document|файл|папку|документ link|available|url|ссылке|ссылку|доступным',
    'public link file',
  ],
  [
    'print|save|распечатать|распечатай|выгрузи invoice|bill|quote|счет|кп|предложение pdf|paper|пдф',
    'generates crm document',
  ],
  [
    'attach|upload|прикрепи|загрузи contract|document|договор|документ deal|сделке|сделку',
    'uploads crm document, timeline comment',
  ],
  [
    'text|content|текст|содержимое page|site|block|странице|сайта|сайте|блока',
    'changes content block',
  ],
];
