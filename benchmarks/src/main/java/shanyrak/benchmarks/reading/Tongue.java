package shanyrak.benchmarks.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written in one language: the words that campaigns use most are real ones, the many rare ones are made up. */
final class Tongue {

    static final Tongue ENGLISH = new Tongue("en", 8_000, """
            the of and in to for homes protest picket embassy residents police against demolition solidarity letter mayor
            city land eviction fax email campaign support workers union arrested released demands court meeting rally
            statement government minister children families housing rights stop demolished bulldozers answer refused
            promised socialist party committee international students journalists human""", """
            ba be bi bo bra cha co cre da den do fa fi gra ha hol ja ka la len lo ma mi mor na ne no pa per po ra re ro sa se
            ster ta ten ti to tra un va ver wa win yor""");

    static final Tongue RUSSIAN = new Tongue("ru", 8_000, """
            и в на с не против пикет посольство жители снос домов солидарность письмо аким город земля выселение полиция
            кампания поддержка рабочие профсоюз арест требования суд собрание митинг заявление правительство министр дети
            семьи жильё право остановить бульдозеры ответ отказ обещание партия комитет студенты журналисты люди дом власти
            район разрушены задержаны освобождены""", """
            ба ве го да же зна ка ла ма мо на не но об па пе по пра пре раз ре ро са све ско сто та те то тра у ха це ча ше
            ный ная ное ние ость ов ами ком""");

    static final Tongue KAZAKH = new Tongue("kk", 8_000, """
            және үй жер тұрғындар қала наразылық пикет елшілік полиция әкім әкімдік қолдау хат талап сот жиналыс мәлімдеме
            үкімет министр балалар отбасылар құқық тоқтату жауап уәде партия комитет студенттер журналистер адамдар билік аудан
            бұзылды ұсталды босатылды жұмысшылар кәсіподақ ынтымақ үйлер""", """
            ба бе бұ ге да де ды жа же қа қо ла ле лар лер ма ме на не ның өз ра ре са се та те тар тер тың ұл үш ша ше ын ім
            дық дік лық""");

    private final String tag;
    private final Zipf<String> words;

    private Tongue(String tag, int amount, String frequent, String syllables) {
        this.tag = tag;
        Set<String> all =
                Stream.of(frequent.strip().split("\\s+")).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> parts = List.of(syllables.strip().split("\\s+"));
        Random random = new Random(amount);
        while (all.size() < amount) {
            all.add(random.ints(random.nextInt(2, 5), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining()));
        }
        words = new Zipf<>(List.copyOf(all));
    }

    /** About half of what is written is English, a third Russian. */
    static Tongue any(Random random) {
        int die = random.nextInt(100);
        return die < 50 ? ENGLISH : die < 85 ? RUSSIAN : KAZAKH;
    }

    /** BCP 47 tag of the language. */
    String tag() {
        return tag;
    }

    String text(Random random, int least, int most) {
        return Stream.generate(() -> words.draw(random))
                .limit(random.nextInt(least, most + 1))
                .collect(Collectors.joining(" "));
    }

    /** One that somebody may search for: nobody looks for those that are in every text. */
    String soughtWord(Random random) {
        String word = words.draw(random);
        return word.length() < 4 ? soughtWord(random) : word;
    }
}
