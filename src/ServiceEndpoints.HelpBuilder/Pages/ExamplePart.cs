using System.Collections.Generic;

namespace ServiceEndpoints.Help.Pages;

/// <param name="Code">What is typed.</param>
/// <param name="Output">What is then shown; null where the page does not say.</param>
internal sealed record ExamplePart(string Title, IReadOnlyList<string> Remarks, string Code, string? Output);
