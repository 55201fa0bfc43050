using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>A way to read a public name: which type of resource it would belong to, and its parts.</summary>
public sealed record FqdnMatch(ResourceType ResourceType, string Name, SubService SubService, bool IsSecondary);
