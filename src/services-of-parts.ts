import { randomUUID } from 'node:crypto';
import type { NewId } from './app/ports/runtime.ts';
import type { TemplateFiles } from './app/ports/template-files.ts';
import type { Services } from './app/turn/services.ts';
import { languageOf } from './app/turn/viewer.ts';
import { cloudOf } from './bot/cloud-addresses.ts';
import { createDownload } from './bot/download.ts';
import type { Metrics } from './bot/metrics.ts';
import type { Teams } from './bot/teams.ts';
import { createUpload } from './bot/upload.ts';
import type { Config } from './config.ts';
import { err } from './domain/result.ts';
import { countriesWithHolidays, createPublicHolidays } from './holidays/public-holidays.ts';
import { createListReader } from './list-reader/list-reader.ts';
import { createModelReader } from './model/model-reader.ts';
import { createTranslator } from './model/translator.ts';
import type { Parts } from './parts.ts';
import { printTemplate } from './templates/print-template.ts';
import { readTemplateText } from './templates/read-template-text.ts';
import { printProblem } from './templates/template-problem.ts';

export const languageIn = (config: Config) => languageOf(config.defaultLocale, 'en');

export const servicesOf = (
  {
    config,
    templates,
    store,
    clock,
    holidays,
    log,
    local,
    upload,
    download,
    readList,
    mailer,
    inbox,
    drafts,
    meetings,
  }: Parts,
  { messenger, roster }: Teams,
  { meter, modelAsked }: Metrics,
): Services => ({
  store,
  messenger,
  roster,
  clock,
  newId: (() => randomUUID()) as NewId,
  log,
  meter,
  readList: readList ?? createListReader(),
  templates: templates.current,
  templateVersions: templates.versions,
  templateFiles,
  defaults: {
    timeZone: config.defaultTimeZone,
    language: languageIn(config),
    hour: 9,
    workingDays: [1, 2, 3, 4, 5],
    ...createPublicHolidays(holidays),
    countries: countriesWithHolidays,
  },
  administrators: [...config.admins, ...(local?.administrators ?? [])],
  ...(hasFiles(config) ? { upload: createUpload({ log }), download: createDownload({ log }) } : {}),
  ...(upload ? { upload } : {}),
  ...(download ? { download } : {}),
  ...(mailer ? { mailer } : {}),
  ...(inbox ? { inbox } : {}),
  ...(drafts ? { drafts } : {}),
  ...(meetings ? { meetings } : {}),
  ...(config.model && {
    model: createModelReader({ settings: config.model, onOutcome: modelAsked }),
    translate: createTranslator({ settings: config.model, onOutcome: modelAsked }),
  }),
});

/** The Playground has none, and in the national clouds Teams lets no bot send or get them. */
const hasFiles = ({ mode }: Config): boolean => mode.kind === 'production' && cloudOf(mode) === 'Public';

export const templateFiles: TemplateFiles = {
  print: printTemplate,
  read: (text, name) => {
    const template = readTemplateText(text, name);
    return template.ok ? template : err(template.problem.map(printProblem));
  },
};
