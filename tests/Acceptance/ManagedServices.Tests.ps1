Describe 'Managed services' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Location westeurope -Force
        $null = New-SimVNet hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet web -VNet hub -AddressPrefix 10.0.1.0/24 -Delegation Microsoft.Web/serverFarms
        $null = New-SimSubnet svc -VNet hub -AddressPrefix 10.0.2.0/24
        $null = New-SimSubnet AzureFirewallSubnet -VNet hub -AddressPrefix 10.0.3.0/26
        $null = New-SimResource stdata -Type StorageAccount -DefaultAction Deny
        $null = New-SimResource kv1 -Type KeyVault -DefaultAction Deny
    }

    Context 'New-, Get- and Remove-SimManagedService' {
        It 'takes an address of the subnet' {
            $made = New-SimManagedService batch -Subnet hub/svc -Type Batch

            $made.PrivateIPAddress | Should -Be '10.0.2.4'
            $made.Subnet | Should -Be 'hub/svc'
            $made.Location | Should -Be 'westeurope'
            (Get-SimManagedService b*).Type | Should -Be 'Batch'
        }

        It 'keeps the subnet, until it is removed' {
            $null = New-SimManagedService batch -Subnet hub/svc -Type Batch

            { Remove-SimSubnet hub/svc -ErrorAction Stop } |
                Should -Throw -ErrorId 'SubnetInUse,ServiceEndpoints.Commands.RemoveSimSubnetCommand'
            (Remove-SimManagedService batch -PassThru).Name | Should -Be 'batch'
            Remove-SimSubnet hub/svc
        }

        It 'refuses a second one of its name, and one that is not there' {
            $null = New-SimManagedService batch -Subnet hub/svc -Type Batch

            { New-SimManagedService batch -Subnet hub/svc -Type Batch -ErrorAction Stop } |
                Should -Throw -ErrorId 'ManagedServiceExists,ServiceEndpoints.Commands.NewSimManagedServiceCommand'
            { Get-SimManagedService nope -ErrorAction Stop } |
                Should -Throw -ErrorId 'ManagedServiceNotFound,ServiceEndpoints.Commands.GetSimManagedServiceCommand'
        }

        It 'refuses a subnet that is not for <Type>' -ForEach @(
            @{ Type = 'AzureFirewall'; Subnet = 'hub/svc'; Id = 'ValueInvalid' }
            @{ Type = 'SqlManagedInstance'; Subnet = 'hub/web'; Id = 'ValueInvalid' }
            @{ Type = 'AppServiceGatewayIntegration'; Subnet = 'hub/svc'; Id = 'ValueInvalid' }
        ) {
            { New-SimManagedService x -Subnet $Subnet -Type $Type -ErrorAction Stop } |
                Should -Throw -ErrorId "$Id,ServiceEndpoints.Commands.NewSimManagedServiceCommand"
        }

        It 'has a subnet for itself where its kind wants that' {
            $null = New-SimManagedService apim -Subnet hub/svc -Type ApiManagement

            { New-SimVM vm1 -Subnet hub/svc -ErrorAction Stop } |
                Should -Throw -ErrorId 'SubnetInUse,ServiceEndpoints.Commands.NewSimVMCommand'
        }

        It 'delegates a subnet that is not delegated yet, and says so' {
            $null = New-SimManagedService mi -Subnet hub/svc -Type SqlManagedInstance -WarningVariable told -WarningAction SilentlyContinue

            "$told" | Should -BeLike '*delegated to Microsoft.Sql/managedInstances*'
            (Get-SimSubnet hub/svc).Delegation | Should -Be 'Microsoft.Sql/managedInstances'
        }
    }

    Context 'As a source' {
        It 'is let in by a VNet rule for its subnet' {
            $service = New-SimManagedService batch -Subnet hub/svc -Type Batch
            Enable-SimServiceEndpoint hub/svc Microsoft.Storage
            Add-SimNetworkRule stdata -Subnet hub/svc

            $answer = Test-SimReachability $service stdata
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be '10.0.2.4'
            $answer.Endpoint.SubnetName | Should -Be 'svc'
            (Test-SimReachability batch stdata).Verdict | Should -Be 'Reachable'
            (Test-SimReachability $service.Id stdata).Verdict | Should -Be 'Reachable'
        }

        It 'leaves with public addresses of its own' {
            $null = New-SimManagedService batch -Subnet hub/svc -Type Batch -PublicIPAddress 20.1.2.3
            Add-SimNetworkRule kv1 -IPRange 20.1.2.3

            $answer = Test-SimReachability batch kv1
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be '20.1.2.3'
        }

        It 'is asked for its next hop by its subnet' {
            $null = New-SimManagedService batch -Subnet hub/svc -Type Batch
            Enable-SimServiceEndpoint hub/svc Microsoft.Storage

            $address = (Get-SimResource stdata).PublicIPAddress
            (Get-SimNextHop batch $address).NextHopType | Should -Be 'VirtualNetworkServiceEndpoint'
        }
    }

    Context 'Apps' {
        It 'sends through its subnet what an endpoint covers' {
            $null = New-SimManagedService app1 -Subnet hub/web -Type AppServiceIntegration
            Add-SimNetworkRule kv1 -Subnet hub/web -IgnoreMissingEndpoint

            $before = Test-SimReachability app1 kv1
            $before.Reason | Should -Be 'EndpointNotEnabled'
            $before.SourceAddress | Should -Be 'AppService.WestEurope'
            $before.Caveats.Id | Should -Be 'AppServiceAddress'
            Enable-SimServiceEndpoint hub/web Microsoft.KeyVault
            (Test-SimReachability app1 kv1).SourceAddress | Should -Be '10.0.1.4'
        }

        It 'sends everything through it with Route All' {
            $null = New-SimRouteTable rt
            Add-SimRoute rt all 0.0.0.0/0 None
            Set-SimSubnet hub/web -RouteTable rt
            $null = New-SimManagedService some -Subnet hub/web -Type AppServiceIntegration -PublicIPAddress 20.1.2.3
            $null = New-SimManagedService everything -Subnet hub/web -Type AppServiceIntegration -RouteAll $true

            (Test-SimReachability some 8.8.8.8 -Port 443).SourceAddress | Should -Be '20.1.2.3'
            (Test-SimReachability everything 8.8.8.8 -Port 443).Reason | Should -Be 'RouteNone'
        }

        It 'is not reached where it sends from' {
            $null = New-SimManagedService app1 -Subnet hub/web -Type AppServiceIntegration
            $null = New-SimVM vm1 -Subnet hub/svc

            (Test-SimReachability vm1 10.0.1.4).Reason | Should -Be 'PortNotOffered'
        }

        It 'reaches no endpoint through a gateway' {
            $null = New-SimSubnet GatewaySubnet -VNet hub -AddressPrefix 10.0.255.0/27 -ServiceEndpoint Microsoft.Storage
            $null = New-SimGateway vpn -VNet hub -Type Vpn
            Add-SimNetworkRule stdata -Subnet hub/GatewaySubnet
            $made = New-SimManagedService app1 -Subnet hub/GatewaySubnet -Type AppServiceGatewayIntegration

            $made.PrivateIPAddress | Should -BeNullOrEmpty
            (Test-SimReachability app1 stdata).Verdict | Should -Be 'Blocked'
            { Get-SimNextHop app1 8.8.8.8 -ErrorAction Stop } |
                Should -Throw -ErrorId 'SourceInvalid,ServiceEndpoints.Commands.GetSimNextHopCommand'
        }

        It 'alone has Route All' {
            { New-SimManagedService b -Subnet hub/svc -Type Batch -RouteAll $true -ErrorAction Stop } |
                Should -Throw -ErrorId 'NotSupportedByResource,ServiceEndpoints.Commands.NewSimManagedServiceCommand'
        }
    }

    Context 'Azure Firewall' {
        BeforeEach {
            $null = New-SimManagedService fw -Subnet hub/AzureFirewallSubnet -Type AzureFirewall -PublicIPAddress 20.1.2.3
            $null = New-SimRouteTable rt
            Add-SimRoute rt all 0.0.0.0/0 VirtualAppliance 10.0.3.4
            Set-SimSubnet hub/svc -RouteTable rt
            $null = New-SimVM vm1 -Subnet hub/svc
        }

        It 'forwards, and lends its public address' {
            Add-SimNetworkRule kv1 -IPRange 20.1.2.3

            $answer = Test-SimReachability vm1 kv1
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be '20.1.2.3'
            $answer.NextHopType | Should -Be 'VirtualAppliance'
        }

        It 'forwards, and lends the identity of its subnet' {
            Enable-SimServiceEndpoint hub/AzureFirewallSubnet Microsoft.Storage
            Add-SimNetworkRule stdata -Subnet hub/AzureFirewallSubnet

            $answer = Test-SimReachability vm1 stdata
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be '10.0.3.4'
            $answer.Caveats.Id | Should -Be 'D-APPLIANCE-RULES', 'D-NVA'
        }

        It 'is the only managed service that forwards' {
            $null = New-SimSubnet gw -VNet hub -AddressPrefix 10.0.4.0/24
            $null = New-SimManagedService agw -Subnet hub/gw -Type ApplicationGateway
            Remove-SimRoute rt all
            Add-SimRoute rt all 0.0.0.0/0 VirtualAppliance 10.0.4.4

            (Test-SimReachability vm1 stdata).Reason | Should -Be 'NextHopUnreachable'
        }
    }
}
