package kz.tirek.cases;

/** A document as it arrives. */
public record NewDocument(String kind, String name, String mediaType, byte[] content) {}
