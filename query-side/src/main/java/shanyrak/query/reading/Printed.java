package shanyrak.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What a page says at its end when it is printed.
 *
 * @param address where it can be found
 * @param position of the record that it shows
 * @param day on which it was given out
 */
public record Printed(String address, long position, LocalDate day) {

    static Printed of(HttpServletRequest request, long position, LocalDate day) {
        return new Printed(
                ServletUriComponentsBuilder.fromRequest(request).build().toUriString(), position, day);
    }
}
