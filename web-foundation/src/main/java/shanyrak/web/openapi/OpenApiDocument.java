package shanyrak.web.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document says of the whole. */
@Configuration(proxyBeanMethods = false)
public class OpenApiDocument {

    /** The security scheme of programs: an API token. */
    public static final String TOKEN = "token";

    /** The security scheme of those who have no token yet: pseudonym and passphrase. */
    public static final String PASSPHRASE = "passphrase";

    /** Names of fields and addresses hold for as long as this stays 1; what is added does not change it. */
    private static final String VERSION = "1";

    private static final String DESCRIPTION = """
            The record of solidarity campaigns. Whatever is published is read without an account, from any origin; writing \
            takes an API token. An answer says which position of the log it reflects. Fields are added, never renamed. \
            The data are licensed under CC-BY-4.0, the software under the Apache License.""";

    @Bean
    OpenAPI wholeDocument() {
        return new OpenAPI()
                .info(new Info()
                        .title("Shanyrak")
                        .description(DESCRIPTION)
                        .version(VERSION)
                        .license(new License().name("Apache License 2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("Where this document comes from")))
                .externalDocs(new ExternalDocumentation()
                        .url("/developers")
                        .description("How to read and write, with lines to try"))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(
                                                "An API token, made with POST /api/tokens or on one’s account page"))
                        .addSecuritySchemes(
                                PASSPHRASE,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Pseudonym and passphrase, only to make and revoke tokens")));
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }
}
