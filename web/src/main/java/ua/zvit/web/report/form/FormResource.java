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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.form.DecideOnForm;
import ua.zvit.report.form.FormArchive;
import ua.zvit.report.form.FormQueries;
import ua.zvit.report.form.PreviewForm;
import ua.zvit.report.form.UploadForm;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.WholeNumber;

/** Forms of the report: all versions, bringing in a new one, looking at it, publishing it, putting it in force. */
@Path("/v1/forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forms")
@RolesAllowed(Roles.ADMIN)
public class FormResource {
    private static final String ZIP = "application/zip";

    @Inject
    FormQueries queries;

    @Inject
    UploadForm uploadForm;

    @Inject
    DecideOnForm decideOnForm;

    @Inject
    PreviewForm previewForm;

    @GET
    @Operation(operationId = "forms", summary = "Forms of the own council and those that come with the application")
    public List<FormJson> list() {
        return queries.list().stream().map(FormJson::of).toList();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "bringForm",
            summary = "Takes in a new version: a ZIP file with one descriptor (.json) and one template (.jrxml)")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = FormJson.class)))
    @APIResponse(responseCode = "409", description = "There is such a version already")
    @APIResponse(responseCode = "422", description = "Every fault; its field is the line of the file")
    public Response bring(@Context UriInfo address, byte[] zip) {
        FormSummary form = uploadForm.upload(FormArchive.read(RequestBody.required(zip)));
        return Response.created(
                        address.getBaseUriBuilder().path("/v1/forms/{id}").build(form.id()))
                .entity(FormJson.of(form))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "form", summary = "One version of a form")
    public FormJson form(@PathParam("id") long id) {
        return FormJson.of(queries.form(id));
    }

    @GET
    @Path("/{id}/files")
    @Produces(ZIP)
    @Operation(operationId = "formFiles", summary = "The files that make it, to be changed and brought in again")
    @APIResponse(responseCode = "200", description = "ZIP", content = @Content(mediaType = ZIP))
    public Response files(@PathParam("id") long id) {
        FormSummary form = queries.form(id);
        String name = form.code() + "-" + form.version();
        return new Download(
                        FormArchive.written(queries.files(id), name), FileName.form(form.titleUk(), name, "zip"), ZIP)
                .response(null);
    }

    @GET
    @Path("/{id}/preview.pdf")
    @Produces(Download.PDF)
    @Operation(operationId = "previewForm", summary = "A report as this form prints it, marked as a draft")
    @APIResponse(responseCode = "200", description = "PDF", content = @Content(mediaType = Download.PDF))
    public Response preview(@PathParam("id") long id, @QueryParam("report") WholeNumber report) {
        FormSummary form = queries.form(id);
        byte[] pdf = previewForm.preview(id, WholeNumber.or(report, 0));
        return Download.pdf(pdf, FileName.form(form.titleUk(), form.code() + "-" + form.version(), "pdf"))
                .response(null);
    }

    @POST
    @Path("/{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "publishForm", summary = "Publishes a draft, so that it may be put in force")
    public FormJson publish(@PathParam("id") long id) {
        decideOnForm.publish(id);
        return FormJson.of(queries.form(id));
    }

    @POST
    @Path("/{id}/in-force")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "putFormInForce", summary = "Reports not yet issued are printed by this form from now on")
    public FormJson putInForce(@PathParam("id") long id) {
        decideOnForm.putInForce(id);
        return FormJson.of(queries.form(id));
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawForm", summary = "Withdraws a form of the own council that is not in force")
    public FormJson withdraw(@PathParam("id") long id) {
        decideOnForm.withdraw(id);
        return FormJson.of(queries.form(id));
    }
}
