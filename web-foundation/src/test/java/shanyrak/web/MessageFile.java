package shanyrak.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** What one message file says, in its order. */
record MessageFile(List<String> keys, List<String> texts) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** @param base without language and ending */
    record Name(String base, String language) {

        Name inEnglish() {
            return new Name(base, "en");
        }

        boolean isEnglish() {
            return language.equals("en");
        }

        String path() {
            return base + (isEnglish() ? "" : "_" + language) + ".properties";
        }
    }

    static MessageFile read(Name name) throws IOException {
        var read = new InOrder();
        try (var reader = new InputStreamReader(new ClassPathResource(name.path()).getInputStream(), UTF_8)) {
            read.load(reader);
        }
        return read.file;
    }

    /** Which arguments each sentence has that has any. */
    Map<String, List<String>> arguments() {
        var arguments = new TreeMap<String, List<String>>();
        for (int at = 0; at < keys.size(); at++) {
            var found = ARGUMENT.matcher(texts.get(at))
                    .results()
                    .map((MatchResult argument) -> argument.group(1))
                    .distinct()
                    .sorted()
                    .toList();
            if (!found.isEmpty()) {
                arguments.put(keys.get(at), found);
            }
        }
        return arguments;
    }

    /** Properties forget the order of a file. */
    private static final class InOrder extends Properties {

        private final transient MessageFile file = new MessageFile(new ArrayList<>(), new ArrayList<>());

        @Override
        public synchronized Object put(Object key, Object text) {
            file.keys.add(key.toString());
            file.texts.add(text.toString());
            return super.put(key, text);
        }
    }
}
