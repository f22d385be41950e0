package ua.zvit.web.report.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.form.DesignForm;
import ua.zvit.report.form.FormQueries;
import ua.zvit.report.form.PreviewDesign;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.WholeNumber;

/** Forms made without a template: a descriptor with its widths is enough. */
@Path("/v1/form-designs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forms")
@RolesAllowed(Roles.ADMIN)
public class DesignResource {
    @Inject
    FormQueries queries;

    @Inject
    DesignForm designForm;

    @Inject
    PreviewDesign previewDesign;

    @Inject
    Problems problems;

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "formDesign",
            summary = "A form as a design to go on from: its descriptor with the widths of its columns, millimetres")
    @APIResponse(
            responseCode = "200",
            description = "The descriptor",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    public Response design(@PathParam("id") long id) {
        return Response.ok(queries.design(id), MediaType.APPLICATION_JSON).build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "designForm",
            summary =
                    "Makes a draft from a design; the template is composed. With the code of an own form it becomes that"
                            + " form's next version, without one a form of its own")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = FormJson.class)))
    @APIResponse(responseCode = "422", description = "Every fault; its field is the place in the design")
    public Response make(@Context UriInfo address, byte[] design) {
        FormSummary form = designForm.make(RequestBody.required(design));
        return Response.created(
                        address.getBaseUriBuilder().path("/v1/forms/{id}").build(form.id()))
                .entity(FormJson.of(form))
                .build();
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "previewDesign",
            summary =
                    "Shows how a design prints a report of the own council, or one that nobody wrote; nothing is kept")
    @APIResponse(responseCode = "503", description = "Others are looking at forms; try again in a few seconds")
    public DesignPreviewJson preview(@QueryParam("report") WholeNumber report, byte[] design) {
        Long id = report == null ? null : (long) WholeNumber.or(report, 0);
        return DesignPreviewJson.of(previewDesign.preview(RequestBody.required(design), id), problems.locale());
    }
}
