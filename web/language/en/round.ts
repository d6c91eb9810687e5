/** What a sealed round tells everybody: three sentences, who took part, the readings as files. */
const words = {
  digest: {
    label: 'In three sentences',
    title: (round: string) => `${round} in three sentences`,
    heads: ['What changed', 'What did not', 'What is due'],
    adminHeads: ['What was sealed', 'Who was not asked', 'What is due'],
    mail: 'As a mail',
    preview: 'A preview. Nothing is sent yet.',
  },
  tookPart: {
    title: 'Who took part',
    lede: (round: string) =>
      `The share of each team in ${round}, in bands, so that nobody can be counted out.`,
    unknown: 'Not known for this round.',
    unknownImported: 'Not known for this round, as it was imported.',
    care: 'Read this with care.',
    low: (teams: string) =>
      `Less than 60% took part in ${teams}: the people who stay silent may feel differently.`,
  },
  files: {
    lead: 'Download the readings:',
    /** After CSV and JSON, for those who hear them. */
    of: ' of the readings',
    noted: 'Your download is noted in the log.',
  },
};

export default words;
