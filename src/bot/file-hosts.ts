/** OneDrive and SharePoint. In the national clouds, Teams lets no bot send or get files. */
const FILE_HOST = /\.(?:sharepoint|up\.1drv)\.com$/u;

/** Where Teams keeps files, and nothing else is ever fetched from or sent to. */
export const isTeamsFileHost = ({ protocol, hostname, port, username, password }: URL): boolean =>
  protocol === 'https:' && port === '' && username + password === '' && FILE_HOST.test(hostname);
