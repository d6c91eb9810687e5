/** What the words in a file of personal data mean. */
import type en from '../en/personal-data.ts';

const words: typeof en = {
  own: [
    'Vos réponses ne sont pas ici : personne ne peut dire lesquelles sont les vôtres, pas même ce fichier.',
    'Les bulletins ne portent ni nom, ni pseudonyme, ni heure ; les enveloppes sont signées sans être vues.',
    'directory.asked dit pour chaque tour si des enveloppes ont été prises à votre nom (took).',
    'Les secrets des liens et des sessions ne sont gardés que sous forme d’empreintes et sont omis.',
  ],
  others: [
    'Les réponses ne sont pas ici : personne ne peut dire de qui elles sont.',
    'La participation de quelqu’un et ses connexions ne se lisent que par cette personne : elle les trouve dans son propre compte.',
  ],
};

export default words;
