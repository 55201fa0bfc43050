using System;
using System.Globalization;
using System.Management.Automation;

namespace ServiceEndpoints.Commands;

/// <summary>Takes a number as seconds, where PowerShell would take it as ticks.</summary>
internal sealed class SecondsTransformationAttribute : ArgumentTransformationAttribute
{
    // What a TimeSpan holds, so that a larger number is refused as PowerShell refuses it, not by an exception.
    private static readonly double s_most = TimeSpan.MaxValue.TotalSeconds;

    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        object plain = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        string text = string.Create(CultureInfo.InvariantCulture, $"{plain}");
        return plain is not TimeSpan
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && Math.Abs(seconds) < s_most
                ? TimeSpan.FromSeconds(seconds)
                : inputData;
    }
}
