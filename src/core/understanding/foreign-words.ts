import { FUNCTION_WORDS } from "./everyday-words.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import type { Reading } from "./read-text.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of other languages that no English sentence is made of, without accents; several of them decide. */
const FOREIGN = words(`
que cuanto cuanta cuantos cuantas como cuando donde quien quienes cual cuales porque por para pero los las una unos unas esta este esto fue
fueron cayo cayeron bajo subio precio costo cuesta acciones sobre hay tiene tienen puede pueden hizo dijo paso paso murieron muertos segun muy
mas ayer hoy hola eres estan son ser era desde hasta entre tambien noticias empresa anos dinero gobierno ley mercado perdio cayeron
combien pourquoi quand quoi qui dans une les des sur avec pour pas ete etait sont cette ces coute cout chute combien quel quelle quels quelles est
ont elle nous vous ils elles mais donc aussi tres bourse entreprise annonce dit fait peux peut parle parlez bonjour merci actions argent morts
selon depuis jusqu apres avant hier aujourd pays loi gouvernement
wie viel viele warum wann wer wo der das und nicht ein eine einen einem einer hat haben hatte wurde wurden werden wird gekostet gefallen aktie aktien uber
fur mit kostet kosten ist sind sie ich wir ihr auch noch nach bei beim vom zum zur dem den aus auf gibt gab passiert gesagt sagte unternehmen kurs
gestern heute tote schon kann konnen welche welcher welches geld regierung gesetz
quanto quanti quante perche quando dove chi cosa sono della delle dello degli nella nel gli costato caduto azioni che non hanno stato stata sulla sul
anche ieri oggi quale quali prezzo societa detto successo morti soldi governo legge
custou caiu acoes nao voce sao foi uma em dos das quem onde porque qual quais preco empresa aconteceu disse mais ontem hoje tambem dinheiro governo
subiu mortos segundo pelo pela
hoeveel waarom wanneer wie wat het een niet zijn gekost gevallen heeft werd worden waar welke bedrijf kost aandelen gisteren vandaag ook naar maar
van voor met ik jij wij zij deze dit gebeurd geld doden
kadar neden nasil kim ile mi mu bu ve icin ne zaman nerede hangi kac oldu dustu hisse fiyat dolar sirket degil var yok dun bugun ama cok olarak hakkinda
jak ile dlaczego kiedy gdzie kto jest nie czy ktory ktora spadl spadly akcje kosztowal kosztuje firma dolarow wczoraj dzisiaj sie przez
ilu ludzi zginelo pieniadze rzad ustawa
hur mycket varfor nar vem ar och inte vad vilken vilket kostade kostar foll aktien foretag igar idag har som det att pa dor
berapa mengapa kenapa kapan siapa apa dimana bagaimana yang dan tidak dengan untuk dari ini itu saham harga perusahaan turun naik jatuh biaya dolar adalah
akan sudah kemarin
bao nhieu tai sao khi nao ai gi co khong la cua va trong bi gia chung khoan bien dong giam tang von cong ty o dau duoc nhung cai nay
kya kyu kyun kaise kab kahan kaun kitna kitne kitni hai hain tha thi ka ki ko se mein ne aur nahi nahin gira paisa kharch kiya hua hui bata batao mujhe
karo
skolko pochemu kogda gde kto chto kak upali aktsii
hvorfor hvornar hvem hvad hvor ikke og kostede faldt
kuinka paljon miksi milloin kuka mita missa
mennyi miert mikor hogyan hol
kolik proc kdy kdo kde
cat costa cand unde cine
ilan magkano bakit kailan saan sino ang mga ng hindi
`);

/** Words of names as well ("von der", "de la"), and what English shares or abbreviates: never enough by themselves. */
const WEAK = words(`
de del della delle degli di da du des la las le les el los lo il van von der den dem das dos do da y e san
que est ai la co bi gia gi ty ne mi mu se ki ko ka bu ve ng ang mon ist par al ar har som pa hay bao sao tai dan khi nao cat costa mas das dit var
ilan hol gab era ser bei dong von van bien chi
`);

/** Words of English that other languages spell the same, and that the list of ordinary words lacks. */
const ENGLISH = words("tha ai mi kosten vom pro per via");

const ELISION = /^(?:c|l|d|qu|j|n|s|m|t|un|dell|nell|all|sull)'(\p{L}{3,})$/u;

/** A message in another script or another language. Short ones show themselves by two words. */
export function readForeign({ text, tokens }: Reading): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin / letters < 0.6 || /[¿¡]/.test(text)) return true;
  // As typed: spelling has made English of some by now.
  const raws = [
    ...new Map(
      tokens
        .filter((token) => token.kind === "word")
        .map((token) => [token.start, bareOf(token.raw)] as const),
    ).values(),
  ];
  const foreign = raws.filter(isForeignWord);
  const telling = foreign.filter((word) => !WEAK.has(word));
  return telling.length >= 1 && foreign.length >= 2 && foreign.length / raws.length >= 0.25;
}

function isForeignWord(word: string): boolean {
  if (ELISION.test(word)) return !/^(?:d|l)'/.test(word);
  return FOREIGN.has(word) && !isEnglish(word);
}

/** English grammar ("do", "me") is no other language, whatever else spells it the same. */
function isEnglish(word: string): boolean {
  return ENGLISH.has(word) || FUNCTION_WORDS.has(word) || isOrdinaryWord(word);
}

/** Lower case, accents off. */
function bareOf(raw: string): string {
  return raw
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l");
}
