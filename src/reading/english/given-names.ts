// Given names and titles that tell whether "he" or "she" may stand for a person. A name that both bear is in neither list
// (Kim, Jean, Andrea, Alex, Nikola). Source: general knowledge of names in news. Last checked 2025-08.

import { listOf } from "./rows.ts";

const women = `
  abigail; ada; adriana; aicha; aisha; alexandra; alice; alicia; amanda; amina; amy; ana; anastasia; angela; angelina; anita;
  ann; anna; annalena; anne; annette; annika; antonia; ayelet; ayşe; barbara; beata; beatrice; benita; bernadette;
  beth; betty; brigitte; camila; carla; carmen; carol; carolina; caroline; catherine; cecilia; chantal; charlotte; chiara; chloe;
  christiane; christina; christine; ciara; clara; claire; claudia; condoleezza; cristina; dalia; daniela; deborah; delcy; denise;
  diana; dilma; dina; dolores; donna; dora; doris; dorothy; ebba; edith; ekaterina; elena; eleanor; elisabeth; elizabeth; ella;
  ellen; elsa; emily; emine; emma; erika; erna; esther; eugenia; eva; evelyn; farah; fatima; fatma; federica; fiona; florence;
  frances; gabriela; geraldine; gina; giorgia; gita; gloria; golda; grace; gretchen; hanan; hanna; hannah; heather; heidi;   helen; helena; helle; hillary; ilana; indira; inga; ingrid; irene; irina; isabel; isabella; ivana; ivanka; jacinda; jane;
  janet; jasmine; jeanine; jeanne; jen; jennifer; jessica; jill; joan; joanna; josephine; joyce; judith; julia; julie; kaja; kamala;
  karen; karin; karine; karoline; kate; katerina; katherine; kathleen; kathy; katie; katrin; kayleigh; kellyanne; khadija; kirsten; kristalina;
  kristina; laila; lara; laura; layla; leila; lena; lina; linda; lindiwe; lisa; liz; lorena; louise; lucia; lucy; ludmila; luisa;
  lydia; lyudmila; madeleine; magdalena; maia; malala; manuela; margaret; margarita; margot; mari; maria; mariam; marianne; marie;
  marine; marina; marta; martha; mary; maryam; maud; megan; melania; mette; mia; michelle; mirjana; miriam; monica; nadia; nancy;
  natalia; natalie; nicole; nikki; nina; nora; olga; olivia; oksana; pamela; patricia; paula; penny; rachel; rania; rebecca;
  retno; ritu; rita; roberta; rosa; rosemary; roza; ruth; sabine; sahar; sally; salma; samantha; sanae; sandra; sanna; sara; sarah;
  sheikha; sharon; sheila; shirin; silvia; simone; sofia; sonia; sophia; sophie; stacey; stephanie; susan; susana; susanna; suzanne;
  svetlana; sviatlana; sylvie; tamara; tanja; tatiana; tatyana; teresa; theresa; tina; tricia; tulsi; ursula; valentina; valerie; vera;
  veronica; victoria; viktoria; viola; virginia; vivian; wendy; winnie; xiomara; yasmin; yulia; yuliya; yvette; yvonne; zahra; zainab;
  zeinab; zuzana`;

const men = `
  aaron; abdel; abdelaziz; abdelfattah; abdul; abdullah; abiy; abraham; adam; adel; adnan; ahmad; ahmed; akbar; alain; alan; albert;
  alberto; aleksandar; aleksander; aleksandr; alexander; alexandre; alexei; alexey; alfonso; alfred; ali; alisher; alvaro; amir; amr; anatoly;
  anders; andreas; andrei; andrej; andrés; andrew; andrii; andriy; andrzej; anthony; anton; antonio; antony; antónio; anwar; ariel; arnold;
  arthur; artyom; asif; atiku; avigdor; ayman; aziz; babak; bahram; barack; barry; bashar; ben; benigno; benjamin; benny; bern;
  bernard; bernie; bezalel; bilal; bill; bob; bobby; boris; boutros; brad; brett; brian; bruce; bruno; burhan; carl; carlos; charles;
  christian; christoph; christopher; chuck; clement; colin; craig; cyril; dan; daniel; danilo; danny; daoud; dave; david; denis; dennis;   dmitri; dmitriy; dmitry; dmytro; dominic; don; donald; doug; douglas; ebrahim; ed; eduardo; edward; edwin; ehud; elias; elliott; emanuel;
  emil; emmanuel; enrique; eric; erik; ernesto; esmail; esteban; evgeny; eyal; fabio; faisal; farouk; fayez; felipe; felix; ferdinand; fernando;
  fidel; filip; francis; francisco; franco; françois; frank; frans; fred; frederik; friedrich; fuad; gabriel; gareth; gary; gavin; geoffrey;
  george; georgy; gerald; gerard; gerhard; gideon; giorgi; giovanni; giuseppe; gordon; greg; gregory; guido; guillermo; gustavo; habib;
  haider; hamid; hans; harold; harry; hasan; hashim; hassan; heiko; henri; henry; herbert; herman; hosni; hossein; howard; hubert; hugo; hussein;
  ian; ibrahim; igor; ilham; imran; ismail; ivan; jack; jacob; jacques; jair; jake; jalal; jamal; james; jan; janez; jared; jason; javad; javier; jeff;
  jeffrey; jens; jeremy; jerome; jerry; jim; jimmy; jiří; joaquín; joe; joel; joergen; johann; johannes; john; jon; jonas; jonathan; jorge; josé; josep; joseph;
  josh; joshua; juan; julian; julius; justin; jyrki; kais; kamal; karel; karl; kassym-jomart; keir; keith; ken; kenneth; kevin; khaled; khalid; khalifa; klaus; kofi; konstantin;
  kyriakos; lars; lawrence; lech; leo; leon; leonid; leopoldo; lindsey; lloyd; louis; luc; luca; luis; lukas; luigi; luiz; mahmoud; malcolm; manmohan; manuel; marc;
  marcelo; marco; marcos; mariano; mario; mark; marko; martin; martti; masoud; massoud; mateusz; matt; matteo; matthew; maurice; mauricio; mauro;
  max; maxim; mehdi; mehmet; mevlüt; michael; micheál; michel; miguel; mikhail; mike; mikheil; milan; milorad; miloš; mitch; mohamed; mohammad; mohammed; moshe;
  mohsen; muammar; muhammad; muhammadu; murat; mustafa; mykhailo; mykola; naftali; narendra; nasser; nathan; nawaf; nawaz; nayib; neil; nelson; nestor; nicholas;
  nick; nicolas; nicolás; nigel; nikol; nikolai; nikolay; nouri; nursultan; olaf; oleg; oleksandr; oleksii; oleh; oliver; olivier; olli; omar; oscar; osama; oskar; otto; pablo; paolo;
  pascal; patrick; paul; pavel; pavlo; pedro; pete; peter; petr; petro; philip; philippe; pierre; piotr; qasem; rafael; rafik; raila; ralph; ramzan; ramzi; rand; raúl; ray;
  raymond; recep; reuven; rex; ricardo; rich; richard; rick; rob; robert; roberto; rodrigo; roger; roland; roman; romano; ron; ronald; rowan; roy; rudolf;
  rudy; ruslan; rustam; rustem; saad; sadiq; saeb; saeed; salem; salman; salva; samuel; scott; sean; sebastian; sebastián; serge; sergei; sergey; serhii; shavkat; shimon; shinzo; sigmar;
  silvio; simon; slobodan; stanislav; stefan; stephane; stephen; steve; steven; stuart; sultan; sylvester; taras; tayyip; ted; terry; thabo; theodore;
  thomas; tim; timothy; tobias; todd; tom; tomas; tomáš; tony; trey; umaru; uri; vaclav; valdis; valery; vasyl; victor; viktor; vincent; vitali; vitaly; vladimir; volodymyr; vojislav; wade;
  wally; walid; walter; warren; wayne; werner; wilbur; wilfried; william; willy; winston; wolfgang; xavier; yahya; yair; yasser; yevgeny; yitzhak; yoav; yoshihide; yousef; yuri; yusuf; yves; zbigniew;
  zoran`;

/** Given names by who bears them, in small letters. */
export const givenNames: Readonly<Record<"she" | "he", ReadonlySet<string>>> = {
  she: new Set(listOf(women)),
  he: new Set(listOf(men)),
};

/** Titles, kinship and offices that tell it, in small letters. */
export const genderedTitles: Readonly<Record<"she" | "he", ReadonlySet<string>>> = {
  she: new Set(
    listOf(
      "mrs.; mrs; ms.; ms; miss; madam; madame; queen; princess; baroness; lady; dame; duchess; empress; sister; spokeswoman; congresswoman; chairwoman; councilwoman; first lady; stateswoman; businesswoman; policewoman; noblewoman; wife; widow; mother; daughter; woman; doña; señora; actress; sheikha",
    ),
  ),
  he: new Set(
    listOf(
      "mr.; mr; king; prince; baron; lord; duke; emperor; brother; spokesman; congressman; chairman; councilman; statesman; businessman; policeman; nobleman; husband; widower; father; son; man; don; señor; pope; pontiff; ayatollah; sheikh; emir; sultan; imam; cardinal; bishop; archbishop; patriarch; monsignor; crown prince; fisherman",
    ),
  ),
};
