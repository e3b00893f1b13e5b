package shanyrak.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shanyrak.command.testing.CommandSideScene;

class BusyLogIT extends CommandSideScene {

    private static final String DEMAND = "{'text': {'en': 'Stop the evictions'}}";

    @Test
    void who_cannot_be_served_now_is_told_when_to_come_again_and_is_then_recorded_once() throws Exception {
        String demands = "/api/campaigns/" + campaign("now") + "/demands";
        String key = UUID.randomUUID().toString();

        try (Connection holder = database()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT * FROM log.head FOR UPDATE");
            HttpResponse<String> refusal = post(demands, DEMAND, key);

            assertThat(refusal.statusCode()).isEqualTo(503);
            assertThat(refusal.headers().firstValue("Retry-After")).contains("1");
            assertThat(rules(refusal)).containsExactly("LogIsBusy");
            holder.rollback();
        }

        HttpResponse<String> answer = post(demands, DEMAND, key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(post(demands, DEMAND, key).body()).isEqualTo(answer.body());
    }
}
