package shanyrak.command;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import shanyrak.web.WebFoundation;

/** Everything the command side consists of, alone or beside the query side in one application. */
@Configuration
@ComponentScan("shanyrak.command")
@Import(WebFoundation.class)
@PropertySource("classpath:command-side.properties")
public class CommandSide {}
