namespace ServiceEndpoints.Model;

public sealed class SimServiceTag { }
