package shanyrak.web;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The message files. A number may choose its words by the plurals of the language: {@code {0,plural,one#…|few#…|many#…}}. */
public final class Messages extends ResourceBundleMessageSource {

    private static final Pattern PLURAL = Pattern.compile("\\{(\\d+),plural,");
    private static final Pattern FORM = Pattern.compile("(?<=[,|])(one|few|many|other)#");
    private static final Pattern NUMBER = Pattern.compile("(?<=[,|])=(\\d+)#");

    /** @param files their names without language and ending, such as {@code messages/layout} */
    public Messages(String... files) {
        setBasenames(files);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected MessageFormat createMessageFormat(String text, @Nullable Locale locale) {
        return locale == null || !PLURAL.matcher(text).find()
                ? super.createMessageFormat(text, locale)
                : withPlurals(text, locale);
    }

    /** Read as choices first: then what a plural’s words contain is put in as it is in those of a choice. */
    private static MessageFormat withPlurals(String text, Locale locale) {
        var format = new MessageFormat(asChoices(text), locale);
        var parts = format.getFormats();
        for (int at = 0; at < parts.length; at++) {
            if (parts[at] instanceof ChoiceFormat choice && Plural.isMeantBy(choice)) {
                format.setFormat(at, new Plural(choice, locale));
            }
        }
        return format;
    }

    private static String asChoices(String text) {
        var forms = FORM.matcher(PLURAL.matcher(text).replaceAll("{$1,choice,"))
                .replaceAll(form -> PluralForm.called(form.group(1)).limit() + "#");
        return NUMBER.matcher(forms).replaceAll("$1#");
    }
}
