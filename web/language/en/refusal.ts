/**
 * What was refused, for pages in other languages: in English the server says it itself, often with
 * more in it. A code without words is a type error.
 */
import type { RefusalCode } from '../../client.ts';

/** What is refused before anybody is asked. */
type Early = 'malformed' | 'busy' | 'too-many' | 'too-large' | 'other-site' | 'disk-full' | 'fault';

const words: Readonly<Record<RefusalCode | Early, string>> = {
  'team-unknown': 'There is no such team.',
  'team-name-taken': 'There is already a team of that name.',
  'team-retired': 'This team is retired; choose or add another one.',
  'teams-too-many': 'A company has at most 50 teams; retire one.',
  'rates-own-team': 'A team cannot rate itself.',
  'rates-too-many': 'A team rates at most eight others.',
  'threshold-only-up': 'The threshold was promised; it can only be raised.',
  'priority-unknown': 'This priority is not on the list, or stands in it twice.',
  'cadence-wrong': 'This rhythm cannot be kept; see what is marked.',
  'round-unknown': 'There is no such round.',
  'round-exists': 'There is a round of that name already.',
  'round-overlaps': 'Another round runs on those days; rounds never overlap.',
  'round-days-reversed': 'A round is sealed on or after the day it opens.',
  'round-day-past': 'That round would be over already; choose later days.',
  'round-not-scheduled': 'This round is open already.',
  'round-not-open': 'This round takes no answers now.',
  'round-sealing': 'This round is being sealed. Try again in a minute.',
  'round-not-sealed': 'This round is not sealed yet.',
  'round-already-sealed': 'This round is sealed; its figures stand.',
  'round-already-voided': 'This round was voided.',
  'round-in-the-way': 'Another round is open; seal or void it first.',
  'needs-https':
    'Browsers seal envelopes over https only. Put a proxy with a certificate in front of Crosspulse.',
  'box-lost': 'The box of this round is not here; void the round.',
  'nobody-to-ask': 'Put enough people into at least two teams first; smaller teams are not asked.',
  'not-asked': 'You are not asked in this round.',
  'own-team': 'A team does not rate itself; a pairing needs two teams.',
  'direction-not-asked': 'Your team is not asked about that team.',
  'score-out-of-range': 'Every score is a whole number from 1 to 5, or empty.',
  'ballot-empty': 'A ballot answers at least one statement.',
  'team-small': 'Your team had too few people when the round opened, so it is not asked.',
  'envelope-invalid': 'This envelope is not one of this round and question.',
  'ballot-unsigned': 'This answer is not the one that its envelope signed.',
  'envelope-spent': 'This envelope has been used for another answer, which is in the box.',
  'envelopes-taken': 'Your envelopes for this round were taken already.',
  'envelopes-wrong': 'Ask for all envelopes at once, one for each question.',
  'people-lines': 'Some lines need you. Nothing was saved.',
  'person-unknown': 'This person is not on the list any more.',
  'email-taken': 'This address belongs to somebody else on the list already.',
  'team-needed': 'This role needs a team; choose one.',
  'own-account': 'Nobody changes, deactivates or erases themselves; ask another admin.',
  'last-admin': 'This is the last admin. Make somebody else admin first.',
  'link-unknown': 'This link is not valid any more. Look for your newest one.',
  'code-unknown': 'There is no such code. Take the one in your newest letter or slip.',
  'link-expired': 'This link has run out. It works once, and for 15 minutes.',
  'link-other-browser':
    'The link was asked for in another browser. To be safe nobody is signed in here.',
  'account-unknown':
    'Your company account is not on the list. Ask your admin to add your work mail.',
  'company-away':
    'Your company’s sign-in does not answer. Try again in a minute, or use a link by mail.',
  'setup-done': 'Crosspulse is set up already. Sign in with your own link.',
  'setup-secret-unknown': 'This setup link is not the newest one, or older than 60 minutes.',
  'shot-range': 'The fall runs backwards, or the view is not that of one of the two teams.',
  'shot-stop-rule': 'The stop rule must be weaker than the call.',
  'shot-too-early': 'This shot is decided only when its rounds are sealed.',
  'shot-reviewed': 'This shot was reviewed already; its result stands.',
  'shot-ended': 'This intervention has ended; call it anew to go on.',
  'shot-due': 'Say first whether it was carried out.',
  'method-unknown': 'Choose a method of the library.',
  'method-exists': 'A method of that name is in the library already.',
  'method-pattern':
    'Each pattern needs a reading that calls for the method, such as a high dimension.',
  'signal-lines': 'Some lines cannot be read. Nothing was saved.',
  'signals-too-many': 'This pairing has as many signals as it can; remove one first.',
  'not-sent': 'It was not sent: no mail server is connected, or it did not take the letter.',
  'no-readings': 'There are no readings here yet.',
  'not-here': 'There is nothing here for you.',
  malformed: 'Something was filled in that cannot be taken.',
  busy: 'Many people answer at this moment. Nothing is lost: try again in a few seconds.',
  'too-many': 'That was too often. Wait a quarter of an hour, and try again.',
  'too-large': 'That is too much at once.',
  'other-site': 'This request comes from another site.',
  'disk-full':
    'We could not do this: there is no room left. Nothing is lost. Send your admin this code.',
  fault:
    'We could not do this. Nothing is lost. Try again in a minute; if it happens again, send your admin this code.',
};

export default words;
