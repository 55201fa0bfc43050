namespace ServiceEndpoints.Model;

public sealed class ServiceTagSet { }
