/** The line above every page of the sample company. */
const words = {
  label: 'Sample company',
  is: 'This is a sample company.',
  real: 'Nothing here is real.',
  look: 'Look as',
  roles: {
    respondent: 'respondent',
    manager: 'manager',
    leadership: 'leadership',
    admin: 'admin',
  },
};

export default words;
