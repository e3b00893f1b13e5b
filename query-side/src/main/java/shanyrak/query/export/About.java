package shanyrak.query.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What every export says of itself.
 *
 * @param campaign its address
 * @param title its name
 * @param search the address of the search
 * @param incomplete how many entries are not in it because of a failure; absent if none
 * @param cite how to cite it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record About(
        String campaign,
        String title,
        long position,
        long epoch,
        @Nullable Long incomplete,
        String search,
        String licence,
        String licenceAddress,
        String cite) {}
