using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>A VM that is read and whose interfaces are still to be joined to it.</summary>
/// <param name="VM">The machine without interfaces.</param>
/// <param name="InterfaceIds">The ids of its interfaces, the primary one first.</param>
/// <param name="Reader">Where it was read.</param>
internal sealed record MachineDraft(SimVM VM, IReadOnlyList<string> InterfaceIds, EntityReader Reader);
