using System.Collections.Generic;

namespace ServiceEndpoints.Help.Pages;

/// <summary>A type of what goes in or comes out.</summary>
internal sealed record TypePart(string Type, IReadOnlyList<string> Description);
