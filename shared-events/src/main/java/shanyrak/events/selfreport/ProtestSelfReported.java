package shanyrak.events.selfreport;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;

/**
 * Somebody without an account said that they sent protests as the appeal asks; nobody has verified it. No personal data:
 * neither words nor who it was.
 *
 * @param report which is also its stream. Random, so that it carries no time
 * @param addressee the number of the campaign's addressee, null where they did not say
 * @param country they wrote from, ISO 3166-1 alpha-2, null where they did not say
 * @param day on which they say they sent it
 * @param items how many they say they sent, from 1 to 100
 */
@Revision("1")
public record ProtestSelfReported(
        UUID report,
        String campaign,
        @Nullable Integer addressee,
        Channel channel,
        @Nullable String country,
        LocalDate day,
        int items)
        implements SelfReportEvent {}
