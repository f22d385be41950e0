package ua.zvit.web.report.former;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param fate what became of the promise */
public record PromiseWriteJson(@Schema(enumeration = {"done", "moved", "dropped", "none"}) String fate) {}
