package shanyrak.log.tenlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import shanyrak.log.LogReader;
import shanyrak.log.LogTail;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;

@Timeout(60)
class TenLinesIT {

    private final TestDatabase database = TestPostgres.database();

    @Test
    void ten_lines_are_enough_for_another_application() {
        try (ConfigurableApplicationContext application = start()) {
            CommandGateway gateway = application.getBean(CommandGateway.class);
            gateway.sendAndWait(new FillKettle("k", 500));
            gateway.sendAndWait(new FillKettle("k", 200));

            assertThat(application.getBean(LogReader.class).head()).isEqualTo(2);
            Water water = application.getBean(Water.class);
            await().untilAsserted(() -> assertThat(water.millilitres).hasValue(700));
            assertThat(application
                            .getBean(Configuration.class)
                            .eventProcessingConfiguration()
                            .eventProcessor("water", TrackingEventProcessor.class)
                            .orElseThrow()
                            .getMessageSource())
                    .isSameAs(application.getBean(LogTail.class));
        }
        try (ConfigurableApplicationContext again = start()) {
            again.getBean(CommandGateway.class).sendAndWait(new FillKettle("k", 1));
            assertThat(again.getBean(LogReader.class).head()).isEqualTo(3);
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                KettleApplication.class,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=" + database.password(),
                "--axon.serializer.general=jackson3");
    }
}
