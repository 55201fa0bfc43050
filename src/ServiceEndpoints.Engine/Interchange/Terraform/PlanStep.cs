namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>A step of a reference.</summary>
/// <param name="Text">A name, or a key as it stands between brackets, with its quotes.</param>
/// <param name="IsKey">Which of both it is.</param>
internal readonly record struct PlanStep(string Text, bool IsKey)
{
    /// <summary>The name of a property that the step leads to.</summary>
    public string Property => IsKey && Text.Length > 1 && Text[0] == '"' && Text[^1] == '"' ? Text[1..^1] : Text;
}
