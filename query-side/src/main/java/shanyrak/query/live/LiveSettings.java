package shanyrak.query.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many watch, and how.
 *
 * @param viewers at most, on one copy of the query side; whoever comes then is told to ask for the totals now and then
 * @param heartbeat after so long a stream says that it still holds
 * @param patience a line that has taken nothing for so long is given up
 */
@ConfigurationProperties("shanyrak.live")
record LiveSettings(
        @DefaultValue("10000") int viewers,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("30s") Duration patience) {}
