package shanyrak.command.platform;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Text;
import shanyrak.vault.Opener;
import shanyrak.vault.Seal;

/** What a person typed, brought into one form: composed characters, no blanks around, nothing instead of emptiness. */
public final class Typed {

    /** Blanks of every width, also those that do not break. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private Typed() {}

    public static @Nullable String text(@Nullable String typed) {
        String text = typed == null
                ? ""
                : AROUND.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll("");
        return text.isEmpty() ? null : text.replace("\r\n", "\n");
    }

    public static @Nullable Sealed sealed(Seal seal, @Nullable String typed) {
        String text = text(typed);
        return text == null ? null : seal.words(text);
    }

    public static Sealed required(Seal seal, @Nullable String typed) {
        String text = text(typed);
        if (text == null) {
            throw new IllegalStateException("sealed before it was checked");
        }
        return seal.words(text);
    }

    public static List<Sealed> list(Seal seal, @Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(words -> required(seal, words)).toList();
    }

    /** One text for each language, in the order of the languages' tags. */
    public static List<Text> languages(Seal seal, Map<String, String> typed) {
        return typed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> new Text(text.getKey(), required(seal, text.getValue())))
                .toList();
    }

    public static @Nullable String opened(Opener opener, @Nullable Sealed sealed) {
        return sealed == null ? null : opener.open(sealed).orElse(null);
    }

    public static List<String> opened(Opener opener, List<Sealed> sealed) {
        return sealed.stream().flatMap(words -> opener.open(words).stream()).toList();
    }
}
