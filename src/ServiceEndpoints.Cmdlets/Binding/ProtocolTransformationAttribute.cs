using System.Management.Automation;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Commands;

/// <summary>Lets <c>*</c> stand for any protocol, as Azure writes it; an enumeration has no such member.</summary>
internal sealed class ProtocolTransformationAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        object plain = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return plain is string text && IPProtocolText.TryParse(text, out IPProtocol protocol, out _)
            ? protocol
            : inputData;
    }
}
