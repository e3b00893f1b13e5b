package shanyrak.web;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.util.Arrays;
import java.util.Locale;

/** Chooses words by the plural form of a number; those for the number itself come first. */
final class Plural extends ChoiceFormat {

    private final Locale locale;

    /** @param choice the words, with {@link PluralForm#limit()} for those of a form */
    Plural(ChoiceFormat choice, Locale locale) {
        super(choice.getLimits(), (String[]) choice.getFormats());
        this.locale = locale;
    }

    static boolean isMeantBy(ChoiceFormat choice) {
        return Arrays.stream(choice.getLimits()).anyMatch(limit -> limit >= PluralForm.ONE.limit());
    }

    @Override
    public StringBuffer format(long number, StringBuffer written, FieldPosition ignored) {
        return written.append(getFormats()[placeOf(number)]);
    }

    @Override
    public StringBuffer format(double number, StringBuffer written, FieldPosition position) {
        return format((long) number, written, position);
    }

    private int placeOf(long number) {
        int named = Arrays.binarySearch(getLimits(), number);
        return named >= 0 ? named : placeOf(PluralForm.of(number, locale));
    }

    private int placeOf(PluralForm form) {
        int place = Arrays.binarySearch(getLimits(), form.limit());
        return place >= 0 ? place : getLimits().length - 1;
    }
}
