/** The teams of Microsoft Teams that the bot was added to. */
export const joinedTeams = `
  create table joined_teams (
    tenant text not null,
    id text not null,
    doc jsonb not null,
    primary key (tenant, id)
  );
`;
