package ua.zvit.web.entering;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The shapes of documents that the API takes, with complete examples; they are no secret. */
@Path("/schemas")
@RequestScoped
@Tag(name = "schemas")
@PermitAll
@SecurityRequirements
public class SchemaResource {
    private static final String JSON_SCHEMA = "application/schema+json";

    @GET
    @Path("/report-import.json")
    @Produces(JSON_SCHEMA)
    @Operation(operationId = "reportImportSchema", summary = "JSON Schema of a report to be imported, with an example")
    public byte[] reportImport() {
        try (InputStream schema = SchemaResource.class.getResourceAsStream("report-import.schema.json")) {
            return schema.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
