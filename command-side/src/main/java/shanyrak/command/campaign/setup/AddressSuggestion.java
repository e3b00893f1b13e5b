package shanyrak.command.campaign.setup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shanyrak.web.Languages;

/** Makes an address of a campaign's title, in Latin letters whatever the title is written in. */
final class AddressSuggestion {

    private static final int LONGEST = 40;
    private static final int TRIES = 99;

    private static final Map<Integer, String> LATIN = Map.ofEntries(
            letter('а', "a"),
            letter('ә', "a"),
            letter('б', "b"),
            letter('в', "v"),
            letter('г', "g"),
            letter('ғ', "g"),
            letter('д', "d"),
            letter('е', "e"),
            letter('ё', "yo"),
            letter('ж', "zh"),
            letter('з', "z"),
            letter('и', "i"),
            letter('й', "y"),
            letter('к', "k"),
            letter('қ', "k"),
            letter('л', "l"),
            letter('м', "m"),
            letter('н', "n"),
            letter('ң', "n"),
            letter('о', "o"),
            letter('ө', "o"),
            letter('п', "p"),
            letter('р', "r"),
            letter('с', "s"),
            letter('т', "t"),
            letter('у', "u"),
            letter('ұ', "u"),
            letter('ү', "u"),
            letter('ф', "f"),
            letter('х', "kh"),
            letter('һ', "h"),
            letter('ц', "ts"),
            letter('ч', "ch"),
            letter('ш', "sh"),
            letter('щ', "shch"),
            letter('ъ', ""),
            letter('ы', "y"),
            letter('і', "i"),
            letter('ь', ""),
            letter('э', "e"),
            letter('ю', "yu"),
            letter('я', "ya"));

    private AddressSuggestion() {}

    /**
     * The first address that is free; empty where the title has no letters to make one of.
     *
     * @param titles by language
     */
    static String of(Map<String, String> titles, Predicate<String> taken) {
        String title = Languages.PLANNED.stream()
                .filter(titles::containsKey)
                .map(titles::get)
                .findFirst()
                .orElse("");
        String plain = cut(plain(title), LONGEST);
        return IntStream.rangeClosed(1, TRIES)
                .mapToObj(n -> n == 1 ? plain : cut(plain, LONGEST - 3) + "-" + n)
                .filter(address -> !plain.isEmpty() && address.length() > 1 && !taken.test(address))
                .findFirst()
                .orElse("");
    }

    private static String plain(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String latin = composed.codePoints()
                .mapToObj(letter -> LATIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
    }

    /** At the end of a word, where there is one. */
    private static String cut(String address, int longest) {
        if (address.length() <= longest) {
            return address;
        }
        int end = address.lastIndexOf('-', longest);
        return address.substring(0, end > 1 ? end : longest);
    }

    private static Map.Entry<Integer, String> letter(char cyrillic, String latin) {
        return Map.entry((int) cyrillic, latin);
    }
}
