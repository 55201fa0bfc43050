using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>The path of another file that a template names.</summary>
/// <param name="Path">The path, with <c>/</c> between its parts.</param>
/// <param name="Place">Where the link stands.</param>
/// <param name="IsFromFolder">
/// Whether the path starts in the folder that is read, and not beside the file that the link stands in.
/// </param>
internal sealed record TemplateLink(string Path, SourcePlace Place, bool IsFromFolder);
