package shanyrak.query.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Text;
import shanyrak.vault.Opener;

/** Opens sealed words. What no longer opens, because its key was destroyed, is absent. */
public final class Words {

    private final Function<Sealed, Optional<String>> opener;

    Words(Opener opener) {
        this(opener::open);
    }

    private Words(Function<Sealed, Optional<String>> opener) {
        this.opener = opener;
    }

    /** For what nobody has sealed yet: its words stand where the ciphertext will be. */
    public static Words inTheClear() {
        return new Words(typed -> Optional.of(typed.text()));
    }

    public @Nullable String open(@Nullable Sealed words) {
        return words == null ? null : opener.apply(words).orElse(null);
    }

    public List<String> openAll(List<Sealed> words) {
        return words.stream().map(this::open).filter(Objects::nonNull).toList();
    }

    /** The same thing in several languages: BCP 47 tag to words, in the order of the event. */
    public Map<String, String> openTexts(List<Text> texts) {
        Map<String, String> opened = new LinkedHashMap<>();
        for (Text text : texts) {
            String words = open(text.words());
            if (words != null) {
                opened.put(text.language(), words);
            }
        }
        return opened;
    }
}
