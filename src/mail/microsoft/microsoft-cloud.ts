import type { Cloud } from '../../app/ports/cloud.ts';

type MicrosoftCloud = {
  readonly graph: string;
  /** What tokens for Exchange's own mail servers are for. */
  readonly outlook: string;
  /** Who gives tokens for them; Microsoft's package knows the public one by itself. */
  readonly authority?: string;
};

/** Microsoft Graph and Exchange, in each of Microsoft's clouds. */
const CLOUDS: Readonly<Record<Cloud, MicrosoftCloud>> = {
  Public: { graph: 'https://graph.microsoft.com', outlook: 'https://outlook.office365.com' },
  USGov: {
    graph: 'https://graph.microsoft.us',
    outlook: 'https://outlook.office365.us',
    authority: 'https://login.microsoftonline.us',
  },
  USGovDoD: {
    graph: 'https://dod-graph.microsoft.us',
    outlook: 'https://outlook-dod.office365.us',
    authority: 'https://login.microsoftonline.us',
  },
  China: {
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    outlook: 'https://partner.outlook.cn',
    authority: 'https://login.chinacloudapi.cn',
  },
};

export const microsoftIn = (cloud: Cloud = 'Public'): MicrosoftCloud => CLOUDS[cloud];
