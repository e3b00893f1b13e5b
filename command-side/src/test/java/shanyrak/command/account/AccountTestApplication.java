package shanyrak.command.account;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import shanyrak.web.WebFoundation;

/** The command side's accounts without its aggregates. No {@code @Configuration}: the whole command side must not scan it. */
@EnableAutoConfiguration
@Import(WebFoundation.class)
@ComponentScan("shanyrak.command.account")
@ComponentScan(
        basePackages = "shanyrak.command.platform",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(CommandDatabase|Randomness|Identities|TimeAndChance)"))
@PropertySource("classpath:command-side.properties")
class AccountTestApplication {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FailingPages failingPages() {
        return new FailingPages();
    }
}
