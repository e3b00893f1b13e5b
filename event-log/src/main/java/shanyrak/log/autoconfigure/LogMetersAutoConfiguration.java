package shanyrak.log.autoconfigure;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import shanyrak.log.AppendMeters;
import shanyrak.log.LogTail;
import shanyrak.log.PostgresEventStorageEngine;
import shanyrak.log.TailMeters;

/** Figures of the log that {@link LogAutoConfiguration} has made, where Micrometer is there to take them. */
@AutoConfiguration(after = LogAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean(MigratedLog.class)
public final class LogMetersAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(PostgresEventStorageEngine.class)
    AppendMeters appendMeters(PostgresEventStorageEngine engine) {
        return new AppendMeters(engine);
    }

    @Bean
    @ConditionalOnMissingBean
    TailMeters tailMeters(LogTail tail) {
        return new TailMeters(tail);
    }
}
