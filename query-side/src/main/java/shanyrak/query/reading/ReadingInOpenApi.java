package shanyrak.query.reading;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes once what all answers of the query side have in common. */
@Component
class ReadingInOpenApi implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.getBeanType().getPackageName().startsWith("shanyrak.query.")) {
            describe(operation);
        }
        return operation;
    }

    private static void describe(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("If-None-Match")
                .description("The ETag of an answer that you have: if it still holds, 304 without a body")
                .example("W/\"42-0-en-mf8q2k1c\"")
                .schema(new StringSchema()));
        operation.addParametersItem(new QueryParameter()
                .name("atLeast")
                .description("Wait, for at most 2 seconds, until the answer reflects this position of the log")
                .example(42)
                .schema(new IntegerSchema().format("int64")));
        ApiResponse ok = operation.getResponses().computeIfAbsent("200", _ -> new ApiResponse());
        ok.addHeaderObject(
                Reading.POSITION,
                new Header()
                        .description("The position of the log that the answer reflects")
                        .schema(new IntegerSchema().format("int64"))
                        .example(42));
        ok.addHeaderObject(
                Reading.INCOMPLETE,
                new Header()
                        .description("How many entries the answer lacks because of a failure here; absent if none")
                        .schema(new IntegerSchema().format("int64"))
                        .example(1));
        ok.addHeaderObject(
                Reading.EPOCH,
                new Header()
                        .description("Since which position of the log earlier states are shown as they are")
                        .schema(new IntegerSchema().format("int64"))
                        .example(40));
        ok.addHeaderObject(
                "ETag",
                new Header()
                        .description("For If-None-Match")
                        .schema(new StringSchema())
                        .example("W/\"42-0-en-mf8q2k1c\""));
        operation
                .getResponses()
                .addApiResponse("304", new ApiResponse().description("You have this answer already"))
                .addApiResponse(
                        "400", new ApiResponse().description("A parameter that cannot be understood; each is named"))
                .addApiResponse("503", new ApiResponse().description("atLeast was not reached; see Retry-After"));
    }
}
