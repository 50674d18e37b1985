export const roles = {
  'role.seller': 'a seller',
  'role.manager': 'manager of everybody',
  'role.any-manager': 'manager',
  'role.manager-of': 'manager of {names}',
  'role.template-manager': 'template manager',
  'role.administrator': 'administrator',

  'roles.title': 'Roles',
  'roles.how': 'Everybody is a seller. Press a name to change what they are, or type “make Megan manager”.',
  'roles.is': '<b>{name}</b> is {are}. What should change?',
  'roles.now': '<b>{name}</b> is now {are}.',
  'roles.give': 'Make {role}',
  'roles.take': 'No longer {role}',
  'roles.manager-can': 'Managers see how their people get on, and may enroll, act and reassign for them.',
  'roles.last-administrator': 'Somebody has to be administrator. Make somebody else one first.',

  'colleague.none': 'I don’t know anybody called “{words}”. They have to say hi to me once; then I do.',
  'colleague.many': 'Several people are called “{words}”. Whom do you mean?',
} as const;
