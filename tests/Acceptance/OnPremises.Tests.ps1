Describe 'Access from on-premises' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage
        $null = New-SimVM -Name web1 -Subnet hub/app
        $null = New-SimResource -Name contosodata -Type StorageAccount -DefaultAction Deny
        Add-SimNetworkRule -Resource contosodata -Subnet hub/app
        $null = New-SimOnPremisesNetwork -Name office -AddressPrefix 192.168.0.0/16 -PublicIPAddress 203.0.113.10
        $null = New-SimGateway -Name gw -VNet hub -Type ExpressRoute -OnPremisesNetwork office
    }

    Context 'by default' {
        It 'is refused, and the endpoint of a subnet does not help' {
            $answer = Test-SimReachability -From office -To contosodata

            $answer.Verdict | Should -Be 'Blocked'
            $answer.Reason | Should -Be 'OnPremisesNotAllowed'
            $answer.Response.StatusCode | Should -Be 403
            Test-SimReachability -From web1 -To contosodata -Quiet | Should -BeTrue
        }

        It 'is opened by the NAT address of the network, which neither VPN nor private peering changes' {
            Add-SimNetworkRule -Resource contosodata -IPRange 203.0.113.10

            $answer = Test-SimReachability -From office -To contosodata
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be '203.0.113.10'
            $answer.SourceAddressKind | Should -Be 'OnPremisesNat'
        }
    }

    Context 'by public peering' {
        BeforeEach {
            Set-SimOnPremisesNetwork office -ExpressRoutePeering Public -ExpressRouteNatIPAddress 203.0.113.20, 203.0.113.22
        }

        It 'needs both NAT addresses of the circuit in the firewall' {
            Add-SimNetworkRule -Resource contosodata -IPRange 203.0.113.10
            (Test-SimReachability -From office -To contosodata).Reason | Should -Be 'OnPremisesNotAllowed'

            Add-SimNetworkRule -Resource contosodata -IPRange 203.0.113.20
            (Test-SimReachability -From office -To contosodata).Verdict | Should -Be 'PartlyReachable'

            Add-SimNetworkRule -Resource contosodata -IPRange 203.0.113.22
            (Test-SimReachability -From office -To contosodata).Verdict | Should -Be 'Reachable'
        }

        It 'has two NAT addresses, no more and no fewer' {
            $lonely = { Set-SimOnPremisesNetwork office -ExpressRouteNatIPAddress 203.0.113.20 -ErrorAction Stop }
            $lonely | Should -Throw -ErrorId 'ValueInvalid,ServiceEndpoints.Commands.SetSimOnPremisesNetworkCommand'

            (Get-SimOnPremisesNetwork office).ExpressRouteNatIPAddress | Should -HaveCount 2
        }
    }

    Context 'by Microsoft peering' {
        It 'shows the NAT addresses of the circuit' {
            Set-SimOnPremisesNetwork office -ExpressRoutePeering Microsoft -ExpressRouteNatIPAddress 203.0.113.30
            Add-SimNetworkRule -Resource contosodata -IPRange 203.0.113.30

            $answer = Test-SimReachability -From office -To contosodata
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be '203.0.113.30'
        }

        It 'is not known while nobody tells the NAT addresses' {
            Set-SimOnPremisesNetwork office -ExpressRoutePeering Microsoft
            Add-SimNetworkRule -Resource contosodata -IPRange 203.0.113.30

            $answer = Test-SimReachability -From office -To contosodata
            $answer.Verdict | Should -Be 'Unknown'
            $answer.Cells.Because | Should -Contain 'NotKnown'
            $answer.Blockers[0].Message | Should -BeLike '*-ExpressRouteNatIPAddress*'
        }

        It 'forgets the addresses of a peering that it does not have any more' {
            Set-SimOnPremisesNetwork office -ExpressRoutePeering Microsoft -ExpressRouteNatIPAddress 203.0.113.30
            Set-SimOnPremisesNetwork office -ExpressRoutePeering None

            (Get-SimOnPremisesNetwork office).ExpressRouteNatIPAddress | Should -BeNullOrEmpty
        }
    }

    Context 'addresses' {
        It 'refuse <Nat> with <Peering> peering as <Id>' -ForEach @(
            @{ Peering = 'Microsoft'; Nat = '10.0.0.1'; Id = 'ValueInvalid' }
            @{ Peering = 'Microsoft'; Nat = '203.0.113.999'; Id = 'ValueInvalid' }
            @{ Peering = 'Microsoft'; Nat = '203.0.113.10'; Id = 'AddressInUse' }
            @{ Peering = 'None'; Nat = '203.0.113.30'; Id = 'ValueInvalid' }
        ) {
            { New-SimOnPremisesNetwork branch -ExpressRoutePeering $Peering -ExpressRouteNatIPAddress $Nat -ErrorAction Stop } |
                Should -Throw -ErrorId "$Id,ServiceEndpoints.Commands.NewSimOnPremisesNetworkCommand"
            Get-SimOnPremisesNetwork | Should -HaveCount 1
        }
    }

    Context 'forced tunnelling' {
        BeforeEach {
            $null = New-SimSubnet -Name batch -VNet hub -AddressPrefix 10.0.2.0/24
            $null = New-SimVM -Name job1 -Subnet hub/batch
            Set-SimGateway gw -AdvertisedPrefix 0.0.0.0/0
        }

        It 'leaves over the internet access of the network' {
            (Test-SimReachability -From job1 -To contosodata).SourceAddress | Should -Be '203.0.113.10'
        }

        It 'leaves by the peering where there is one, and over the internet elsewhere' {
            Set-SimOnPremisesNetwork office -ExpressRoutePeering Microsoft -ExpressRouteNatIPAddress 203.0.113.30

            $answer = Test-SimReachability -From job1 -To contosodata
            $answer.SourceAddress | Should -Be '203.0.113.30'
            $answer.Steps.RuleId | Should -Contain 'SE3031'
            (Test-SimReachability -From job1 -To 8.8.8.8 -Port 443).SourceAddress | Should -Be '203.0.113.10'
        }

        It 'ends for a service when the subnet gets an endpoint for it' {
            Set-SimOnPremisesNetwork office -ExpressRoutePeering Microsoft -ExpressRouteNatIPAddress 203.0.113.30
            Enable-SimServiceEndpoint hub/batch Microsoft.Storage

            $answer = Test-SimReachability -From job1 -To contosodata
            $answer.SourceAddressKind | Should -Be 'Private'
            $answer.NextHopType | Should -Be 'VirtualNetworkServiceEndpoint'
        }
    }
}
