import type { Cloud } from '../../app/ports/cloud.ts';

type GraphCloud = {
  readonly graph: string;
  /** Who gives tokens for it; Microsoft's package knows the public one by itself. */
  readonly authority?: string;
};

/** Microsoft Graph, in each of Microsoft's clouds. */
const GRAPH: Readonly<Record<Cloud, GraphCloud>> = {
  Public: { graph: 'https://graph.microsoft.com' },
  USGov: { graph: 'https://graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  USGovDoD: { graph: 'https://dod-graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  China: { graph: 'https://microsoftgraph.chinacloudapi.cn', authority: 'https://login.chinacloudapi.cn' },
};

export const graphIn = (cloud: Cloud = 'Public'): GraphCloud => GRAPH[cloud];
