package ua.zvit.web.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.AttachOrder;
import ua.zvit.organisation.values.ScannedOrder;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.WholeNumber;

/** The scanned order behind an acting appointment. */
@Path("/v1/organisation/appointments/{id}/order")
@RequestScoped
@Tag(name = "organisation")
public class OrderScanResource {
    @Inject
    AttachOrder attachOrder;

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "orderScan", summary = "The scanned order, where one was attached")
    @APIResponse(responseCode = "200", description = "PDF, PNG or JPEG, as a download")
    public Response scan(@PathParam("id") WholeNumber id) {
        ScannedOrder scan = attachOrder.scan(id.value());
        return new Download(scan.content(), FileName.order(id.value(), scan.ending()), scan.mediaType()).response(null);
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "attachOrder", summary = "Keeps the scanned order: PDF, PNG or JPEG, at most 4 MiB")
    public Response attach(@PathParam("id") WholeNumber id, byte[] content) {
        attachOrder.attach(id.value(), RequestBody.required(content));
        return Response.noContent().build();
    }
}
