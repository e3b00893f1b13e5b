package shanyrak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/**
 * What somebody typed into a form of the desk that could not be taken as they are not signed in any more. It travels through
 * the sign-in as hidden fields and is kept nowhere. A form takes part by naming, in the field {@value #AGAIN}, where it is
 * shown again with what was typed.
 *
 * @param again an address of ours below the desk that shows the form and does nothing else
 */
public record KeptForm(String again, List<Field> fields) {

    private static final String AGAIN = "again";
    private static final Pattern ADDRESS = Pattern.compile("/desk/log/[a-z0-9/-]{1,200}/again");
    private static final Set<String> NOT_OF_THE_FORM = Set.of(AGAIN, "_csrf", "pseudonym", "passphrase");
    private static final int MOST_FIELDS = 400;
    private static final int LONGEST = 200_000;

    /** One value of a field; a field may have several. */
    public record Field(String name, String value) {}

    /** The form that a request carries; none where it has none that can be shown again, or is larger than any of ours. */
    public static Optional<KeptForm> in(HttpServletRequest request) {
        String again = request.getParameter(AGAIN);
        if (!HttpMethod.POST.matches(request.getMethod())
                || again == null
                || !ADDRESS.matcher(again).matches()) {
            return Optional.empty();
        }
        return Optional.of(new KeptForm(again, typed(request))).filter(KeptForm::isOfUsualSize);
    }

    private static List<Field> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !NOT_OF_THE_FORM.contains(parameter.getKey()))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> new Field(parameter.getKey(), value)))
                .toList();
    }

    private boolean isOfUsualSize() {
        return fields.size() <= MOST_FIELDS
                && fields.stream()
                                .mapToInt(field ->
                                        field.name().length() + field.value().length())
                                .sum()
                        <= LONGEST;
    }
}
